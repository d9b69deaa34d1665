void f(int a)
{
	if (a > 0) {
		g(a);
		log_old(a > 0);
		h(a);
	}
	if (a < 0) {
		log_old(a > 0);
	}
}
