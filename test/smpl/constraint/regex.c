void g(int a)
{
	snd_card_new(a);
	snd_card_newer(a);
	my_snd_x_new(a);
}
