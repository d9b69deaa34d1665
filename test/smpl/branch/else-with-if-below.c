int f(int a)
{
	if (a > 3) {
		g();
		return 1;
	} else
	if (a > 2) {
		h();
	} else {
		k();
	}
	if (a) {
		return 2;
	} else
		if (a < 3) {
			h();
		}
	return 0;
}
