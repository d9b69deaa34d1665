int g(void)
{
	each(a)
		f();
	each(b) {
		g();
	}
}
