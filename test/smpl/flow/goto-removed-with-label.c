void a(int r)
{
	b();
	goto done;
done:
	c();
}
