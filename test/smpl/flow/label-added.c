void a(int r)
{
	b();
	cleanup();
}
