void f(int n)
{
	int a;

	if (n) {
		int b;

		use_int(b);
	}
	use_int(a);
}
