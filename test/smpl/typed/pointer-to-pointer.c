void g(char **p, char *q, char *r[])
{
	use(p);
	use(&q);
	use(r);
	use(*p);
}
