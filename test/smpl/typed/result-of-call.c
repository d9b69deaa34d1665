struct dev { int a; };
struct dev *find(int n);
struct card *other(int n);
void g(int n)
{
	use(find(n));
	use(other(n));
}
