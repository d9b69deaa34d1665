struct dev *d;
void g(void)
{
	int d;

	use(d);
}
void h(void)
{
	use(d);
}
