struct dev { int a; };
void g(void)
{
	struct dev *d;
	int *n;

	d = kmalloc(sizeof(struct dev), 0);
	n = kmalloc(sizeof(int), 0);
	n = kmalloc(sizeof(long), 0);
}
