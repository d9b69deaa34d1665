int f(int x)
{
	for_each_thing(x, y) {
		if (x)
			continue;
		if (y)
			break;
		a();
	}
	return 0;
}
