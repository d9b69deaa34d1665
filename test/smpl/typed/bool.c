void g(bool a, int b)
{
	use(a);
	use(b);
	use(a && b);
	use(!a);
}
