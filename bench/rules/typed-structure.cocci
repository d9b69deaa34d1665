@@ struct snd_pcm_substream *s; identifier f; @@
- s->f
+ sub(s, f)
