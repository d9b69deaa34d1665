int h(int x)
{
	if (x)
		warn();
	if (x) {
		warn();
	}
	if (x) {
		warn();
		y();
	}
}
