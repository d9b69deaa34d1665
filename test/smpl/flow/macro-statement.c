int f(int x)
{
	lock(x);
	TRACE_EVENT
	DEBUG(x);
	CHECK_RET(x)
	unlock(x);
}
