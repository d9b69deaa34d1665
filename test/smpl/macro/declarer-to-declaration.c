void f(void)
{
	DECLARE_COMPLETION(done);
	wait(&done);
}
