void a(int x)
{
	get(x);
	get(x);
}
void b(int x)
{
	get(x);
	stop();
	get(x);
}
