void f(struct s *p, char *q)
{
	copy_bytes(p->name, q);
	if (copy_bytes(q, "name") < 0)
		return;
}
