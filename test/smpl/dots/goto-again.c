void a(int x)
{
again:
	get(x);
	if (retry(x)) {
		put(x);
		goto again;
	}
	put(x);
}
