void f(int a)
{
	open_it(a);
	if (a) {
		close_a(a);
		return;
	}
	close_b(a);
}
