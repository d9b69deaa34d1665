int launch(void)
{
	int err;

	if (open_it())
		goto out;
	if (start_it())
		goto out_close;
	return 0;
out_close:
	close_it();
out:
	return err;
}
