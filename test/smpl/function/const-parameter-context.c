void a(const struct dev *d, int n)
{
	go(d);
}
void b(struct dev *d)
{
	go(d);
}
