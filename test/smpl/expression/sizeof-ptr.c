void f(struct s *p, struct s t)
{
	char *q = kmalloc(sizeof(p));
	memset(q, 0, sizeof(t));
	memcpy(q, p, sizeof(q));
	memcpy(q, p, sizeof q);
}
