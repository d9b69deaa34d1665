int g(void)
{
	for (i = 0; i < 3; i++) {
		f();
	}
	for (;;) {
		f();
	}
	for (; a;)
		b();
}
