void a(int x)
{
	get(x);
	switch (x) {
	case 1:
		work(x);
		break;
	case 2:
		put(x);
		return;
	default:
		break;
	}
	put(x);
}
