void h(void)
{
	x = get();
	if (!x) {
		a();
		return;
	}
}
