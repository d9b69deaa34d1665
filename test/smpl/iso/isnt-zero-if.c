void g(int a)
{
	if (get(a) != 0)
		return;
	if (get(a))
		return;
	if (0 != get(a))
		return;
	if (get(a) != 0) {
		return;
	}
}
