int f(int n, int (*done)(void))
{
	return done();
}
int g(int (*done)(int))
{
	return done(1);
}
