int spin(void)
{
	for (;;) {
		bad(1);
		k();
	}
}
