int h(void)
{
	two(a);
	if (x) {
		two(b + 1);
	}
}
