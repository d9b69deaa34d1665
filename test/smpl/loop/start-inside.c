void f(int a)
{
	int i;

	for (i = 0; i < a; i++) {
		begin(i);
		if (g(i)) {
			end(i);
			continue;
		}
		end(i);
	}
}
