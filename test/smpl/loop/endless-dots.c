int spin(void)
{
	for (;;) {
		bad(1);
		k();
	}
}
int wait(void)
{
	while (1) {
		k();
		if (x)
			bad(2);
	}
}
