void f(int m)
{
	while (m--) {
		start();
		if (m == 3)
			continue;
		stop();
	}
}
