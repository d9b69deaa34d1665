int a = sizeof(int *) + sizeof(char **) + sizeof(int) + sizeof(struct s *);
