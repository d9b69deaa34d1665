int a(int x)
{
	get(x);
	if (x) {
		put(x);
	} else {
		log(x);
		put(x);
	}
	return 0;
}
int b(int x)
{
	get(x);
	if (x)
		put(x);
	return 0;
}
