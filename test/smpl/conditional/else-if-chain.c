void f(int a)
{
	if (a == 1) {
		old(a);
#ifdef CONFIG_B
	} else if (a == 2) {
		old(b);
#endif
	} else {
		old(0);
	}
}
