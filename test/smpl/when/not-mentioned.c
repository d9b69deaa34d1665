void a(int x)
{
	prepare(x);
	y();
	finish();
}
void b(int x)
{
	prepare(x);
	y(x + 1);
	finish();
}
