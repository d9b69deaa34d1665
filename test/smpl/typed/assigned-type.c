void g(void)
{
	struct dev *p;
	char *q;

	p = (struct dev *)get(1);
	q = (struct dev *)get(2);
	q = (char *)get(3);
}
