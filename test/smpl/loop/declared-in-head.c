void g(int n)
{
	for (int i = 0; i < n; i++) {
		old(i);
	}
}
