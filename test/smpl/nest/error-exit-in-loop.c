int f(int x)
{
	start();
	while (x) {
		a(2);
		if (y) {
			a(3);
			break;
		}
		if (z) {
			a(4);
			return;
		}
	}
	end();
}
