int spin(void)
{
	start();
	for (;;) {
		bad(1);
		k();
	}
	stop();
}
