void a(void)
{
	struct s v;
	int n;

	init(&v);
}
void b(struct s v, int n)
{
	use(v);
}
