int h(int x)
{
	if (x) return 1;
	else return 0;
}
int h2(int x)
{
	if (x) {
		return 1;
	} else {
		return 0;
	}
}
