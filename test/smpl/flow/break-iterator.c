int f(int x)
{
	list_for_each(p, q) {
		list_for_each(r, p)
			if (r)
				break;
		if (p)
			break;
	}
out:
	return 0;
}
