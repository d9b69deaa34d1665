int f(char __user *arg)
{
	return 0;
}
