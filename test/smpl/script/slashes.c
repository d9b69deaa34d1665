int get(int n)
{
	return fetch(name) + fetch(n);
}
