static int __maybe_unused sleep(struct device *device)
{
	stop();
	return 0;
}

void wake(void)
{
	static int tries = 3;

	start(tries);
}
