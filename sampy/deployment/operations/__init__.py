"""Operations of CloudFormation: followed to their end, explained where they fail, cancelled and rolled back."""
