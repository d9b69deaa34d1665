void a(int x)
{
	get(x);
	switch (x) {
	case 1:
		work(x);
	case 2:
		put(x);
		break;
	default:
		put(x);
	}
	done();
}
