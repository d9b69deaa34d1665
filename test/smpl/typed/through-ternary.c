void g(struct dev *a, struct dev *b, int c)
{
	use(c ? a : b);
	use((a));
	use(a ?: b);
}
