void g(char *p, struct s *q)
{
	strcpy(p, "");
	strcpy(q->name, "");
	strcpy(p, " ");
}
