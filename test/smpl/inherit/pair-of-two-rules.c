void f(void)
{
	def(a);
	def(b);
	use(a, c);
	pair(a, c);
	pair(b, c);
}
