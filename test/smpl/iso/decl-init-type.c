void g(int a)
{
	struct s *p = NULL;
	struct s *q;
	char *r = 0;
}
