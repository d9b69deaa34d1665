void returns(int n)
{
	if (n < 0) {
		note(n);
		return;
	}
	note(0);
}

void does_not(int n)
{
	note(n);
}
